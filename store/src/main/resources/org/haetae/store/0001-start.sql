-- Candidates, saved scenarios and the log of what was saved. Codes, days and texts as the program writes them; days and times as ISO 8601.

CREATE TABLE candidate (
  id     TEXT PRIMARY KEY,
  place  INTEGER NOT NULL UNIQUE,      -- the order in which they first came
  kind   TEXT NOT NULL,
  name   TEXT NOT NULL,
  korean TEXT NOT NULL
) STRICT;

CREATE TABLE candidate_step (
  candidate TEXT NOT NULL REFERENCES candidate (id),
  place     INTEGER NOT NULL,
  state     TEXT NOT NULL,
  day       TEXT,
  reason    TEXT NOT NULL,
  PRIMARY KEY (candidate, place)
) STRICT;

CREATE TABLE candidate_ground (
  candidate TEXT NOT NULL REFERENCES candidate (id),
  place     INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  limb      TEXT NOT NULL,
  PRIMARY KEY (candidate, place)
) STRICT;

CREATE TABLE candidate_support (
  candidate TEXT NOT NULL REFERENCES candidate (id),
  place     INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  limb      TEXT NOT NULL,
  element   TEXT NOT NULL,
  exhibit   TEXT NOT NULL,
  origin    TEXT NOT NULL,
  PRIMARY KEY (candidate, place)
) STRICT;

CREATE TABLE scenario (
  name TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  at   TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  number  INTEGER PRIMARY KEY,
  at      TEXT NOT NULL,
  what    TEXT NOT NULL,
  subject TEXT NOT NULL,
  digest  TEXT NOT NULL,
  before  TEXT NOT NULL,
  hash    TEXT NOT NULL
) STRICT;

-- No guard against a hand that means it; the chain shows what that hand did.
CREATE TRIGGER audit_stays_as_written BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'entries of the audit log are not changed');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'entries of the audit log are not taken out');
END;
