package sqlite

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"

	"github.com/newsevent/newsevent/event"
	_ "modernc.org/sqlite"
)

//go:embed schema.sql
var schema string

// Store is a database of events. It is safe for concurrent use.
type Store struct{ db *sql.DB }

// Open opens the database in a file, and makes it where there is none.
func Open(ctx context.Context, path string) (*Store, error) {
	db, err := sql.Open("sqlite", "file:"+path+"?_pragma=foreign_keys(1)&_pragma=busy_timeout(5000)")
	if err != nil {
		return nil, err
	}
	if _, err := db.ExecContext(ctx, schema); err != nil {
		return nil, fmt.Errorf("make the tables: %w", errors.Join(err, db.Close()))
	}
	return &Store{db: db}, nil
}

// Close closes the database.
func (s *Store) Close() error { return s.db.Close() }

// Put stores an event, in the place of one with the same id.
func (s *Store) Put(ctx context.Context, e *event.Event) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after Commit there is nothing to take back
	if err := put(ctx, tx, e); err != nil {
		return fmt.Errorf("store event %q: %w", e.ID, err)
	}
	return tx.Commit()
}

// Get returns the event, and an error that is [sql.ErrNoRows] where there is
// none of this id.
func (s *Store) Get(ctx context.Context, id event.ID) (*event.Event, error) {
	tx, err := s.db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	defer tx.Rollback() //nolint:errcheck // nothing was written
	e, err := get(ctx, tx, id)
	if err != nil {
		return nil, fmt.Errorf("read event %q: %w", id, err)
	}
	return e, nil
}

// Said is a quote, and where it stands.
type Said struct {
	Event event.ID
	Title string
	Text  string
}

// SaidBy returns what a participant of this name is quoted with, in all
// events.
func (s *Store) SaidBy(ctx context.Context, name string) ([]Said, error) {
	rows, err := s.db.QueryContext(ctx, `
		SELECT e.id, e.title, q.text
		FROM participants p
		JOIN speakers s ON s.event = p.event AND s.participant = p.id
		JOIN quotes q ON q.event = s.event AND q.n = s.quote
		JOIN events e ON e.id = p.event
		WHERE p.name = ?
		ORDER BY e.starts, e.id, q.n`, name)
	if err != nil {
		return nil, err
	}
	return collect(rows, func(said *Said) []any { return []any{&said.Event, &said.Title, &said.Text} })
}
