package sqlite_test

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"testing"

	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/event/eventtest"
	"github.com/newsevent/newsevent/examples/sqlite"
)

func open(t *testing.T) *sqlite.Store {
	t.Helper()
	store, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "events.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return store
}

func TestNothingIsLost(t *testing.T) {
	store := open(t)
	eventtest.TestCodec(t, func(e *event.Event) (*event.Event, error) {
		if err := store.Put(t.Context(), e); err != nil {
			return nil, err
		}
		return store.Get(t.Context(), e.ID)
	})
}

func TestPutReplaces(t *testing.T) {
	store := open(t)
	e := eventtest.New(1).Event(eventtest.Full())
	for range 2 {
		e.Quotes = e.Quotes[1:]
		e.Title += "!"
		if err := store.Put(t.Context(), e); err != nil {
			t.Fatal(err)
		}
	}
	got, err := store.Get(t.Context(), e.ID)
	if err != nil {
		t.Fatal(err)
	}
	eventtest.RequireEqual(t, e, got)
}

func TestGetSaysThatThereIsNone(t *testing.T) {
	if _, err := open(t).Get(t.Context(), "nothing"); !errors.Is(err, sql.ErrNoRows) {
		t.Fatal(err)
	}
}

func ExampleStore_SaidBy() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	store, err := sqlite.Open(ctx, filepath.Join(dir, "events.db"))
	if err != nil {
		log.Fatal(err)
	}
	defer store.Close()

	file, err := os.Open("../alaska-summit/event.yaml")
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	e, err := event.Decode(file)
	if err != nil {
		log.Fatal(err)
	}
	if err := store.Put(ctx, e); err != nil {
		log.Fatal(err)
	}

	said, err := store.SaidBy(ctx, "Volodymyr Zelenskiy")
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range said {
		fmt.Println(q.Text)
	}
	// Output:
	// A peace made without Ukraine’s active part may not last.
}
