"""The domain's words and the matching engine: values in, values out; no file, no window, no database."""
