-- Version 1 of the archive's database. Statements end with a semicolon at the end of a line.

-- What was published; one row for each version of each article, in order of arrival.
CREATE TABLE article (
  number      INTEGER PRIMARY KEY,   -- order of arrival
  id          TEXT NOT NULL UNIQUE,  -- made from its content
  address     TEXT,                  -- its address without what does not name it
  outlet      TEXT,
  title       TEXT,
  published   TEXT,                  -- 2023-05-20, 2023-05 or 2023
  day         INTEGER,               -- days since 1970, where the day is known
  language    TEXT NOT NULL,
  story       TEXT NOT NULL REFERENCES story (id),
  ruled       INTEGER NOT NULL DEFAULT 0, -- 1: a person put it into its story
  copy_of     TEXT,                  -- the earlier article that it has most of its wording from
  replaced_by INTEGER                -- the number of the version that came after it
);
CREATE INDEX article_address ON article (address) WHERE address IS NOT NULL;
CREATE INDEX article_story ON article (story);
CREATE INDEX article_day ON article (day);

-- The whole article, deflated JSON of format parallax-article/1.
CREATE TABLE body (
  number INTEGER PRIMARY KEY REFERENCES article (number),
  json   BLOB NOT NULL
);

-- What articles are compared by: the counts of their stems, and a sample of their runs of words.
CREATE TABLE likeness (
  number  INTEGER PRIMARY KEY REFERENCES article (number),
  words   BLOB NOT NULL,
  wording BLOB NOT NULL
);

-- Of an article that replaced another at its address: what it no longer says and what it says anew,
-- paragraphs divided by empty lines.
CREATE TABLE version (
  number   INTEGER PRIMARY KEY REFERENCES article (number),
  previous INTEGER NOT NULL REFERENCES article (number),
  removed  TEXT NOT NULL,
  added    TEXT NOT NULL
);

CREATE TABLE story (
  id          TEXT PRIMARY KEY,
  merged_into TEXT REFERENCES story (id), -- where its articles are now
  continues   TEXT REFERENCES story (id)  -- the earlier story of the same storyline
);

-- What people decided, in order.
CREATE TABLE ruling (
  number  INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  story   TEXT NOT NULL
);

-- The brief last written of a story, and of what.
CREATE TABLE brief (
  story  TEXT PRIMARY KEY REFERENCES story (id),
  inputs TEXT NOT NULL,
  json   BLOB NOT NULL
);
