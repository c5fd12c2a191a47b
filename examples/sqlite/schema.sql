-- Lists keep their order in n. What has no column of its own is in rest, as JSON.

CREATE TABLE IF NOT EXISTS events (
    id     TEXT PRIMARY KEY,
    type   TEXT NOT NULL,
    title  TEXT NOT NULL,
    status TEXT NOT NULL,
    starts TEXT NOT NULL, -- an EDTF date, as written
    rest   TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS participants (
    event TEXT    NOT NULL REFERENCES events ON DELETE CASCADE,
    n     INTEGER NOT NULL,
    id    TEXT    NOT NULL,
    kind  TEXT    NOT NULL,
    name  TEXT    NOT NULL,
    rest  TEXT    NOT NULL,
    PRIMARY KEY (event, n),
    UNIQUE (event, id)
) STRICT;

CREATE TABLE IF NOT EXISTS sources (
    event     TEXT    NOT NULL REFERENCES events ON DELETE CASCADE,
    n         INTEGER NOT NULL,
    id        TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    title     TEXT    NOT NULL,
    url       TEXT    NOT NULL,
    published TEXT    NOT NULL,
    rest      TEXT    NOT NULL,
    PRIMARY KEY (event, n),
    UNIQUE (event, id)
) STRICT;

CREATE TABLE IF NOT EXISTS quotes (
    event TEXT    NOT NULL REFERENCES events ON DELETE CASCADE,
    n     INTEGER NOT NULL,
    id    TEXT    NOT NULL,
    type  TEXT    NOT NULL,
    text  TEXT    NOT NULL,
    said  TEXT    NOT NULL,
    rest  TEXT    NOT NULL,
    PRIMARY KEY (event, n),
    UNIQUE (event, id)
) STRICT;

CREATE TABLE IF NOT EXISTS speakers (
    event       TEXT    NOT NULL,
    quote       INTEGER NOT NULL,
    n           INTEGER NOT NULL,
    participant TEXT    NOT NULL,
    PRIMARY KEY (event, quote, n),
    FOREIGN KEY (event, quote) REFERENCES quotes ON DELETE CASCADE
) STRICT;

CREATE TABLE IF NOT EXISTS appearances (
    event  TEXT    NOT NULL,
    quote  INTEGER NOT NULL,
    n      INTEGER NOT NULL,
    source TEXT    NOT NULL,
    rest   TEXT    NOT NULL,
    PRIMARY KEY (event, quote, n),
    FOREIGN KEY (event, quote) REFERENCES quotes ON DELETE CASCADE
) STRICT;

CREATE INDEX IF NOT EXISTS participants_by_name ON participants (name);
CREATE INDEX IF NOT EXISTS sources_by_url ON sources (url);
