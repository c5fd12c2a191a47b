package event_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"
	"testing/iotest"

	"github.com/newsevent/newsevent/event"
	"github.com/stretchr/testify/require"
)

// sized is a reader that says of itself how much is left in it.
type sized struct {
	io.Reader
	size int
}

func (s sized) Len() int { return s.size }

func TestDecodeReadsToTheEndWhateverAReaderSaysOfItsSize(t *testing.T) {
	document := alaskaJSON(t)[0]
	want, list := event.Check("x.json", document)
	require.Empty(t, list)
	for name, r := range map[string]io.Reader{
		"unknown":        iotest.OneByteReader(bytes.NewReader(document)),
		"right":          bytes.NewReader(document),
		"less than none": sized{bytes.NewReader(document), -1},
		"none":           sized{bytes.NewReader(document), 0},
		"too little":     sized{bytes.NewReader(document), 100},
		"too much":       sized{bytes.NewReader(document), 1 << 20},
		"absurd":         sized{bytes.NewReader(document), 1 << 62},
		"absurd too":     sized{bytes.NewReader(document), 1 << 50},
		"end with data":  sized{iotest.DataErrReader(bytes.NewReader(document)), len(document)},
	} {
		e, err := event.Decode(r, event.MaxBytes(1<<60))
		require.NoError(t, err, name)
		require.True(t, want.Equal(e), name)
	}
}

func TestDecodedEventOwnsItsMemory(t *testing.T) {
	document := alaskaJSON(t)[0]
	want, list := event.Check("x.json", document)
	require.Empty(t, list)

	fromBytes, err := event.Decode(bytes.NewReader(document))
	require.NoError(t, err)
	clear(document)
	require.True(t, want.Equal(fromBytes))
}

func TestDecodeReadsAFileFromWhereItStands(t *testing.T) {
	document := alaskaJSON(t)[0]
	path := filepath.Join(t.TempDir(), "behind.json")
	require.NoError(t, os.WriteFile(path, append([]byte("a line before\n"), document...), 0o600))
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	_, err = f.Seek(int64(len("a line before\n")), io.SeekStart)
	require.NoError(t, err)
	e, err := event.Decode(f)
	require.NoError(t, err)
	require.Equal(t, event.Summit, e.Type)
}
