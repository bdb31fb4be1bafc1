"""One candidate as a comfortable row: its number key, code and name, six axis marks, and how sure the engine is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from matching.axes import Axis
from matching.match import Candidate, Severity
from workbench import theme
from workbench.icons import pixmap
from workbench.language import percent, translate
from workbench.models.candidates_model import CANDIDATE_ROLE, MARKS_ROLE, NAMES_ROLE, NUMBER_ROLE, READERS_ROLE
from workbench.views.eliding import told_apart
from workbench.wording.agreement import mark
from workbench.wording.axes import axis_value_words
from workbench.wording.chapters import likeness_words

_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class CandidateDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 2 * option.fontMetrics.height() + theme.WIDE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        candidate: Candidate = index.data(CANDIDATE_ROLE)
        marks: frozenset[str] = index.data(MARKS_ROLE)
        tokens = theme.palette()
        box = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if "looked-at" in marks:
            painter.fillRect(box, QColor(tokens.accent_soft))
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), QColor(tokens.accent))
        painter.setPen(QColor(tokens.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(theme.ROOM, theme.TIGHT, -theme.ROOM, -theme.TIGHT)
        _key_cap(painter, option.font, QRect(inner.left(), inner.center().y() - 10, 20, 20), index.data(NUMBER_ROLE))
        inner.setLeft(inner.left() + 30)
        right = _figures(painter, option.font, inner, candidate)
        inner.setRight(right - theme.ROOM)
        badges = _badges(candidate, marks, index.data(READERS_ROLE))
        names = _told_names(option.font, inner.width(), index)
        _names(painter, option.font, inner, candidate.code, names, badges, is_refused="refused" in marks)
        painter.restore()


def _key_cap(painter: QPainter, font: QFont, box: QRect, sign: str) -> None:
    tokens = theme.palette()
    if not sign:
        return
    painter.setPen(QColor(tokens.edge))
    painter.setBrush(QColor(tokens.sunken))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(tokens.text))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


def _figures(painter: QPainter, font: QFont, box: QRect, candidate: Candidate) -> int:
    """Draw the confidence with its bar, and the six axis marks; gives the left edge of what was drawn."""
    tokens = theme.palette()
    metrics = QFontMetrics(font)
    if not candidate.axes:
        return _likeness(painter, font, box, candidate)
    cell = max(metrics.horizontalAdvance("≈") + 8, 18)
    width = 6 * (cell + 2)
    left = box.right() - width
    line = metrics.height() + 2
    text = percent(candidate.confidence, 0)
    text_width = metrics.horizontalAdvance("100 %") + theme.SNUG
    painter.setFont(font)
    painter.setPen(QColor(tokens.text))
    painter.drawText(QRect(box.right() - text_width, box.top(), text_width, line), int(_RIGHT | _MIDDLE), text)
    bar = QRect(left, box.top() + line // 2 - 3, max(width - text_width - theme.SNUG, 12), 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.quiet_soft))
    painter.drawRoundedRect(bar, 3, 3)
    painter.setBrush(QColor(tokens.accent))
    painter.drawRoundedRect(QRect(bar.topLeft(), QSize(max(round(bar.width() * candidate.confidence), 3), 6)), 3, 3)
    for place, axis in enumerate(candidate.axes):
        said = mark(axis)
        square = QRect(left + place * (cell + 2), box.top() + line + 3, cell, line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(tokens, f"{said.tone}_soft")))
        painter.drawRoundedRect(square, 3, 3)
        painter.setPen(QColor(getattr(tokens, said.tone)))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, said.sign)
    return left


def _likeness(painter: QPainter, font: QFont, box: QRect, candidate: Candidate) -> int:
    """What there is to say of a code without axes."""
    text = likeness_words(candidate)
    left = box.right() - QFontMetrics(font).horizontalAdvance(text) - theme.TIGHT
    painter.setFont(font)
    painter.setPen(QColor(theme.palette().muted))
    painter.drawText(QRect(left, box.top(), box.right() - left, box.height()), int(_RIGHT | _MIDDLE), text)
    return left


def _told_names(font: QFont, room: int, index: Index) -> tuple[str, str]:
    """The name as it is shown beside those of the list, and the other one."""
    model = index.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    names = first_names([(row.data(NAMES_ROLE)[0], row.data(CANDIDATE_ROLE)) for row in rows])
    shown = told_apart(names, QFontMetrics(_bold(font)).horizontalAdvance, room)
    return shown[names[index.row()]], index.data(NAMES_ROLE)[1]


def first_names(candidates: Sequence[tuple[str, Candidate]]) -> list[str]:
    """Each candidate's name, with its method where another has the same name, as translations may."""
    times = Counter(name for name, _ in candidates)
    return [
        f"{name} · {_method(candidate)}" if times[name] > 1 and candidate.axes else name
        for name, candidate in candidates
    ]


def _method(candidate: Candidate) -> str:
    method = candidate.on(Axis.METHOD).term
    return axis_value_words(Axis.METHOD, method) or method or translate("Agreement", "no method")


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _names(
    painter: QPainter,
    font: QFont,
    box: QRect,
    code: str,
    names: tuple[str, str],
    badges: Sequence[tuple[str, str, str]],
    is_refused: bool,
) -> None:
    tokens = theme.palette()
    metrics = QFontMetrics(font)
    line = metrics.height() + 2
    painter.setFont(_bold(font))
    painter.setPen(QColor(tokens.muted if is_refused else tokens.text))
    first = QRect(box.left(), box.top(), box.width(), line)
    painter.drawText(first, int(_LEFT | _MIDDLE), names[0])
    x, y = box.left(), box.top() + line + 3
    painter.setFont(font)
    x = _draw_badges(painter, QPoint(x, y), line, badges, metrics)
    second = f"{code}   {names[1]}" if names[1] else code
    room = box.right() - x
    painter.setPen(QColor(tokens.muted))
    elided = metrics.elidedText(second, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(x, y, room, line), int(_LEFT | _MIDDLE), elided)


def _badges(candidate: Candidate, marks: frozenset[str], readers: str) -> list[tuple[str, str, str]]:
    """What must be seen before the name, as icon, tone and word: whose code it is, decided, refused, from where,
    warned."""
    shown = []
    if readers:
        shown.append(("user", "near", readers))
    if "chosen" in marks:
        shown.append(("circle-check", "good", translate("Candidates", "decided")))
    if "refused" in marks:
        shown.append(("circle-x", "bad", translate("Candidates", "refused")))
    if "asked" in marks:
        shown.append(("circle-question-mark", "near", translate("Candidates", "asked about")))
    if "found" in marks:
        shown.append(("search", "near", translate("Candidates", "found by you")))
    if "imported" in marks:
        shown.append(("file-plus", "near", translate("Candidates", "from a file")))
    if "remembered" in marks:
        shown.append(("check-check", "near", translate("Candidates", "confirmed before")))
    if candidate.is_warned:
        worst = any(w.severity is Severity.ERROR for w in candidate.warnings)
        shown.append(("triangle-alert", "bad" if worst else "caution", translate("Candidates", "warning")))
    return shown


def _draw_badges(
    painter: QPainter, at: QPoint, line: int, badges: Sequence[tuple[str, str, str]], metrics: QFontMetrics
) -> int:
    """Draw them one behind the other; gives where text may start."""
    x = at.x()
    for name, tone, word in badges:
        painter.drawPixmap(x, at.y() + (line - 14) // 2, pixmap(name, tone, 14, painter.device().devicePixelRatioF()))
        x += 18
        painter.setPen(QColor(getattr(theme.palette(), tone)))
        width = metrics.horizontalAdvance(word)
        painter.drawText(QRect(x, at.y(), width, line), int(_LEFT | _MIDDLE), word)
        x += width + theme.SNUG
    return x
