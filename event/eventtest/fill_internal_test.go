package eventtest

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/event"
	"github.com/newsevent/newsevent/internal/form"
	"github.com/newsevent/newsevent/internal/golden"
	"github.com/newsevent/newsevent/participant"
	"github.com/newsevent/newsevent/quote"
	"github.com/newsevent/newsevent/source"
	"github.com/stretchr/testify/require"
)

// added stands for a part that the model may get one day, with a field of
// every kind.
type added struct {
	Text        string             `json:"text" validate:"required,text"`
	Texts       []string           `json:"texts" validate:"dive,text"`
	Point       edtf.Date          `json:"point" validate:"omitempty,point"`
	Date        edtf.Date          `json:"date" validate:"omitempty,date"`
	Duration    string             `json:"duration" validate:"omitempty,duration"`
	Language    string             `json:"language" validate:"omitempty,language"`
	Country     string             `json:"country" validate:"omitempty,country"`
	Zone        string             `json:"zone" validate:"omitempty,zone"`
	URL         string             `json:"url" validate:"omitempty,weburl"`
	Path        string             `json:"path" validate:"omitempty,path"`
	Hash        string             `json:"hash" validate:"omitempty,sha256"`
	Pointer     string             `json:"pointer" validate:"omitempty,pointer"`
	ID          string             `json:"id" validate:"required,id"`
	Number      event.Number       `json:"number,omitzero" validate:"omitempty,number"`
	Count       *int               `json:"count" validate:"omitempty,min=1"`
	Role        participant.Role   `json:"role" validate:"omitempty,vocab"`
	Roles       []participant.Role `json:"roles" validate:"dive,vocab"`
	Who         []participant.ID   `json:"who" validate:"dive,id"`
	Source      source.ID          `json:"source" validate:"omitempty,id"`
	Quote       quote.ID           `json:"quote" validate:"omitempty,id"`
	Outcome     event.OutcomeID    `json:"outcome" validate:"omitempty,id"`
	Figure      event.FigureID     `json:"figure" validate:"omitempty,id"`
	Claim       event.ClaimID      `json:"claim" validate:"omitempty,id"`
	Identifiers map[string]string  `json:"identifiers" validate:"omitempty,schemes"`
	Extensions  map[string]any     `json:"extensions" validate:"omitempty,extensions"`
	More        []added            `json:"more" validate:"dive"`
	Like        *added             `json:"like" validate:"omitempty"`
}

func fillAdded(seed uint64) added { return fillAddedAt(seed, deepest-1) }

func fillAddedAt(seed uint64, depth int) added {
	b := newBuilder(seed, 0, newConfig([]Option{Full()}))
	b.build()
	b.inside = nil
	p := planner{done: map[reflect.Type]*plan{}}
	var a added
	b.fillStruct(reflect.ValueOf(&a).Elem(), p.plan(reflect.TypeFor[added]()), depth)
	return a
}

func TestNewFieldIsFilledByItsTag(t *testing.T) {
	for seed := range uint64(50) {
		a := fillAdded(seed)
		for f, value := range reflect.ValueOf(a).Fields() {
			require.False(t, value.IsZero(), f.Name)
		}
		require.True(t, edtf.ValidPoint(string(a.Point)))
		require.True(t, edtf.Valid(string(a.Date)))
		_, isDuration := form.ParseDuration(a.Duration)
		require.True(t, isDuration)
		require.True(t, form.Language(a.Language))
		require.True(t, form.Country(a.Country))
		require.True(t, form.Zone(a.Zone))
		require.True(t, form.URL(a.URL))
		require.True(t, form.Path(a.Path))
		require.True(t, form.SHA256(a.Hash))
		require.True(t, form.ID(a.ID))
		require.True(t, json.Valid([]byte(a.Number)))
		require.True(t, a.Role.Valid())
		require.NotEmpty(t, a.More[0].Text)
		require.NotEmpty(t, a.Like.Text)
	}
}

// A new field costs the other ones nothing, and is the same on every machine.
func TestNewFieldIsFilledTheSameEachTime(t *testing.T) {
	hash := sha256.New()
	for seed := range uint64(100) {
		require.NoError(t, json.NewEncoder(hash).Encode(fillAdded(seed)))
	}
	for seed := range uint64(5) {
		for depth := range deepest {
			require.NoError(t, json.NewEncoder(hash).Encode(fillAddedAt(seed, depth)))
		}
	}
	golden.Require(t, "testdata/added-digest.txt", hex.EncodeToString(hash.Sum(nil)[:8])+"\n")
	require.Zero(t, fillAddedAt(1, deepest+1))
}

func TestNumbersAreVagueWhereWordsSaySo(t *testing.T) {
	b := newBuilder(1, 0, newConfig(nil))
	words := b.words.lists[amount]
	for n, want := range map[int]string{
		0: words[2], 23: words[2], 24: words[0], 99: words[0], 100: words[2], 179: words[2], 180: words[1], 220: words[1], 221: words[2], 5000: words[2],
	} {
		require.Equal(t, want, b.vague(n), n)
	}
}

func TestNewReferenceNamesOnlyWhatStandsBefore(t *testing.T) {
	b := newBuilder(1, 0, newConfig([]Option{Full()}))
	b.build()
	for i := range b.event.Participants {
		b.inside, b.index = reflect.TypeFor[participant.Participant](), i
		ids, ok := idsOf(reflect.TypeFor[participant.ID]())
		require.True(t, ok)
		require.Len(t, ids(b), i)
	}
}
