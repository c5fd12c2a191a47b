package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
)

// get puts an event together from its rows: the rest first, the columns over it.
func get(ctx context.Context, tx *sql.Tx, id event.ID) (*event.Event, error) {
	e := &event.Event{}
	row := tx.QueryRowContext(ctx, `SELECT rest, id, type, title, status, starts FROM events WHERE id = ?`, id)
	if err := row.Scan(into(e), &e.ID, &e.Type, &e.Title, &e.Status, &e.Time.Start); err != nil {
		return nil, err
	}
	var err error
	if e.Participants, err = list(ctx, tx, `SELECT rest, id, kind, name FROM participants WHERE event = ? ORDER BY n`,
		func(p *participant.Participant) []any { return []any{into(p), &p.ID, &p.Kind, &p.Name} }, id); err != nil {
		return nil, err
	}
	if e.Sources, err = list(ctx, tx, `SELECT rest, id, kind, title, url, published FROM sources WHERE event = ? ORDER BY n`,
		func(s *source.Source) []any { return []any{into(s), &s.ID, &s.Kind, &s.Title, &s.URL, &s.Published} }, id); err != nil {
		return nil, err
	}
	if e.Quotes, err = list(ctx, tx, `SELECT rest, id, type, text, said FROM quotes WHERE event = ? ORDER BY n`,
		func(q *quote.Quote) []any { return []any{into(q), &q.ID, &q.Type, &q.Text, &q.Said} }, id); err != nil {
		return nil, err
	}
	for n := range e.Quotes {
		if err := parts(ctx, tx, &e.Quotes[n], id, n); err != nil {
			return nil, err
		}
	}
	return e, nil
}

// parts reads the lists of the quote n.
func parts(ctx context.Context, tx *sql.Tx, q *quote.Quote, id event.ID, n int) (err error) {
	q.Speakers, err = list(ctx, tx, `SELECT participant FROM speakers WHERE event = ? AND quote = ? ORDER BY n`,
		func(id *participant.ID) []any { return []any{id} }, id, n)
	if err != nil {
		return err
	}
	q.Appearances, err = list(ctx, tx, `SELECT rest, source FROM appearances WHERE event = ? AND quote = ? ORDER BY n`,
		func(a *quote.Appearance) []any { return []any{into(a), &a.Source} }, id, n)
	return err
}

// list reads the rows of a query; columns says where those of a row go.
func list[T any](ctx context.Context, tx *sql.Tx, query string, columns func(*T) []any, args ...any) ([]T, error) {
	rows, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	return collect(rows, columns)
}

func collect[T any](rows *sql.Rows, columns func(*T) []any) ([]T, error) {
	defer rows.Close() //nolint:errcheck // Err has it
	var all []T
	for rows.Next() {
		var v T
		if err := rows.Scan(columns(&v)...); err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, rows.Err()
}

// rest reads a column of JSON into a value.
type rest struct{ to any }

func into(to any) *rest { return &rest{to} }

// Scan implements [sql.Scanner]. Numbers in extensions stay as they are
// written: without UseNumber they would lose digits.
func (r *rest) Scan(column any) error {
	text, ok := column.(string)
	if !ok {
		return errors.New("the column rest is no text")
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	return d.Decode(r.to)
}
