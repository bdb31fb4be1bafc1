-- A project as version 1 of the tables kept it, by `iterdump`. Never edited: it stands for files out there.
PRAGMA application_id = 1282299746;
BEGIN TRANSACTION;
CREATE TABLE current (
	level VARCHAR(16) NOT NULL, 
	code VARCHAR(255) NOT NULL, 
	number INTEGER NOT NULL, 
	mapping TEXT NOT NULL, 
	PRIMARY KEY (level, code), 
	FOREIGN KEY(number) REFERENCES journal (number)
);
INSERT INTO "current" VALUES('analysis','GLU',1,'{"status":"confirmed","loinc":"14749-6","interim":"","equivalence":"equivalent","comment":"","assigned_to":"","rejected":[]}');
INSERT INTO "current" VALUES('exam','IONO',3,'{"status":"unmapped","loinc":"","interim":"","equivalence":"equivalent","comment":"","assigned_to":"","rejected":[]}');
CREATE TABLE journal (
	number INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	level VARCHAR(16) NOT NULL, 
	code VARCHAR(255) NOT NULL, 
	"before" TEXT NOT NULL, 
	"after" TEXT NOT NULL, 
	was_changed BOOLEAN NOT NULL, 
	PRIMARY KEY (number), 
	FOREIGN KEY(step) REFERENCES step (number)
);
INSERT INTO "journal" VALUES(1,2,'analysis','GLU','{"status":"unmapped","loinc":"","interim":"","equivalence":"equivalent","comment":"","assigned_to":"","rejected":[]}','{"status":"confirmed","loinc":"14749-6","interim":"","equivalence":"equivalent","comment":"","assigned_to":"","rejected":[]}',0);
INSERT INTO "journal" VALUES(2,3,'exam','IONO','{"status":"unmapped","loinc":"","interim":"","equivalence":"equivalent","comment":"","assigned_to":"","rejected":[]}','{"status":"no-code","loinc":"","interim":"","equivalence":"equivalent","comment":"panel local","assigned_to":"","rejected":[]}',0);
INSERT INTO "journal" VALUES(3,4,'exam','IONO','{"status":"no-code","loinc":"","interim":"","equivalence":"equivalent","comment":"panel local","assigned_to":"","rejected":[]}','{"status":"unmapped","loinc":"","interim":"","equivalence":"equivalent","comment":"","assigned_to":"","rejected":[]}',0);
CREATE TABLE local_row (
	level VARCHAR(16) NOT NULL, 
	code VARCHAR(255) NOT NULL, 
	parent VARCHAR(255) NOT NULL, 
	place INTEGER NOT NULL, 
	retired BOOLEAN NOT NULL, 
	changed BOOLEAN NOT NULL, 
	payload TEXT NOT NULL, 
	PRIMARY KEY (level, code, parent)
);
INSERT INTO "local_row" VALUES('analysis','GLU','',0,0,0,'{"label":"Glucose","unit":"mmol/L","specimen":"Sang","volume":1200,"row":2}');
INSERT INTO "local_row" VALUES('analysis','NA','',1,0,0,'{"label":"Sodium","synonyms":["natrémie"],"row":3}');
INSERT INTO "local_row" VALUES('exam','IONO','',2,0,0,'{"label":"Ionogramme","analyses":["NA"]}');
INSERT INTO "local_row" VALUES('chapter','BIOCH','',3,0,0,'{"label":"Biochimie"}');
CREATE TABLE proposal (
	level VARCHAR(16) NOT NULL, 
	code VARCHAR(255) NOT NULL, 
	verdict VARCHAR(16) NOT NULL, 
	first_code VARCHAR(16) NOT NULL, 
	score FLOAT NOT NULL, 
	confidence FLOAT NOT NULL, 
	engine TEXT NOT NULL, 
	release TEXT NOT NULL, 
	PRIMARY KEY (level, code)
);
INSERT INTO "proposal" VALUES('analysis','NA','CONFIDENT','2951-2',0.8,0.7,'1','2.80');
CREATE TABLE proposal_payload (
	level VARCHAR(16) NOT NULL, 
	code VARCHAR(255) NOT NULL, 
	payload BLOB NOT NULL, 
	PRIMARY KEY (level, code)
);
INSERT INTO "proposal_payload" VALUES('analysis','NA',X'78016DCD3D0B02310C06E0FF92391E6DBD43BDD50F703917B7D2A1B4410AA562DB9303F1BF9B9B2DE45D9EBC211F7853F6C15518E1789B2ED7D379BA0342265B9E89D145B299C12EA1C098E618115E33951AD6B53608941E21115725D79C4D3E785B89CB5A833A0C72A30045B7E7EC506B813DC2C24D0E5F8B4E18D4B285AA85DB16F62D1CFE913FAD63CCF70701284248');
CREATE TABLE schema_version (
	program VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	identity VARCHAR(36) NOT NULL, 
	PRIMARY KEY (program)
);
INSERT INTO "schema_version" VALUES('loinc-workbench',1,'1fbd6c17-64dd-4c4c-bb82-75305b6d5db6');
CREATE TABLE setting (
	name VARCHAR(64) NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "setting" VALUES('laboratory','"Labo du Port"');
INSERT INTO "setting" VALUES('finess','""');
INSERT INTO "setting" VALUES('canonical_base','""');
INSERT INTO "setting" VALUES('oid','""');
INSERT INTO "setting" VALUES('release','"2.80"');
INSERT INTO "setting" VALUES('engine','"1"');
INSERT INTO "setting" VALUES('language','"fr"');
INSERT INTO "setting" VALUES('reading','"single"');
INSERT INTO "setting" VALUES('reviewers','[]');
INSERT INTO "setting" VALUES('views','[]');
INSERT INTO "setting" VALUES('use_memory','false');
CREATE TABLE source_file (
	place INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	encoding VARCHAR(32) NOT NULL, 
	header BOOLEAN NOT NULL, 
	content BLOB NOT NULL, 
	PRIMARY KEY (place)
);
INSERT INTO "source_file" VALUES(0,'LOINC_3.csv','LOINC_3','cp1252',0,X'474C553B476C75636F73650D0A');
CREATE TABLE step (
	number INTEGER NOT NULL, 
	cause VARCHAR(16) NOT NULL, 
	target INTEGER, 
	reviewer TEXT NOT NULL, 
	rpps VARCHAR(11) NOT NULL, 
	at VARCHAR(32) NOT NULL, 
	reason TEXT NOT NULL, 
	release TEXT NOT NULL, 
	engine TEXT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "step" VALUES(1,'adopt',NULL,'Marie Curie','','2025-03-01T09:00:00.000000+00:00','LOINC_3.csv','','');
INSERT INTO "step" VALUES(2,'decide',NULL,'Marie Curie','','2025-03-01T09:01:00.000000+00:00','','2.80','1');
INSERT INTO "step" VALUES(3,'decide',NULL,'Marie Curie','','2025-03-01T09:02:00.000000+00:00','','2.80','1');
INSERT INTO "step" VALUES(4,'undo',3,'Marie Curie','','2025-03-01T09:03:00.000000+00:00','','2.80','1');
CREATE INDEX journal_by_key ON journal (level, code, number);
CREATE INDEX journal_by_step ON journal (step);
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER step_no_update BEFORE UPDATE ON step BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER step_no_delete BEFORE DELETE ON step BEGIN SELECT RAISE(ABORT, 'append-only'); END;
COMMIT;
