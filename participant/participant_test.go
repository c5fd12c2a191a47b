package participant_test

import (
	"testing"

	"github.com/newsevent/newsevent/diag"
	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/participant"
	"github.com/stretchr/testify/require"
)

func valid() participant.Participant {
	return participant.Participant{ID: "merkel", Kind: participant.Person, Name: "Angela Merkel", Attendance: participant.AttendanceAttended}
}

func TestParticipantIsJudgedOnItsOwn(t *testing.T) {
	p := valid()
	require.NoError(t, p.Validate())
	require.Empty(t, p.Diagnose())

	for name, c := range map[string]struct {
		change func(*participant.Participant)
		code   diag.Code
		path   diag.Pointer
	}{
		"no id":             {func(p *participant.Participant) { p.ID = "" }, diag.Required, ""},
		"no name":           {func(p *participant.Participant) { p.Name = "" }, diag.Required, ""},
		"unnamed, no words": {func(p *participant.Participant) { p.Name, p.Naming = "", participant.NamingUnnamed }, diag.Required, ""},
		"kind unknown":      {func(p *participant.Participant) { p.Kind = "robot" }, diag.InvalidValue, "/kind"},
		"office backwards": {func(p *participant.Participant) {
			p.Positions = []participant.Position{{Title: "Chancellor", Start: "2021", End: "2005"}}
		}, diag.EndBeforeStart, "/positions/0/end"},
		"fewer at most than at least": {func(p *participant.Participant) {
			p.Size = participant.Size{Min: new(9), Max: new(8)}
		}, diag.OutOfRange, "/size/max"},
		"fewer than none": {func(p *participant.Participant) {
			p.Size = participant.Size{Min: new(9), Max: new(-1)}
		}, diag.OutOfRange, "/size/max"},
		"office that ends with a span before it began": {func(p *participant.Participant) {
			p.Positions = []participant.Position{{Title: "Chancellor", Start: "2021", End: "2004/2005"}}
		}, diag.InvalidDate, "/positions/0/end"},
	} {
		p := valid()
		c.change(&p)
		list := p.Diagnose()
		require.Len(t, list, 1, name)
		require.Equal(t, c.code, list[0].Code, name)
		require.Equal(t, c.path, list[0].Path, name)
		require.ErrorIs(t, p.Validate(), c.code, name)
	}
}

func TestBoundsThatMeetAreInOrder(t *testing.T) {
	p := valid()
	p.Size = participant.Size{Min: new(9), Max: new(9)}
	p.Positions = []participant.Position{{Title: "Chancellor", Start: "2005-11-22", End: "2005-11-22"}, {Title: "Minister", Start: "1994"}}
	require.NoError(t, p.Validate())
}

func TestPositionsOfADay(t *testing.T) {
	p := valid()
	p.Positions = []participant.Position{
		{Title: "Member", Start: "1990", End: "2021"},
		{Title: "Chancellor", Start: "2005-11-22", End: "2021-12-08"},
		{Title: "Doctor"},
	}
	for day, titles := range map[edtf.Date][]string{
		"2010-01-01": {"Member", "Chancellor", "Doctor"},
		"1995":       {"Member", "Doctor"},
		"2021-12-08": {"Member", "Chancellor", "Doctor"},
		"2022":       {"Doctor"},
		"no day":     nil,
	} {
		var got []string
		for _, h := range p.PositionsAt(day) {
			got = append(got, h.Title)
		}
		require.Equal(t, titles, got, day)
	}
}

func TestPositionOfADayIsTheOneTakenUpLast(t *testing.T) {
	position := func(title string, start edtf.Date) participant.Position {
		return participant.Position{Title: title, Start: start}
	}
	for want, positions := range map[string][]participant.Position{
		"later, listed last":       {position("earlier", "1990"), position("later, listed last", "2005")},
		"later, listed first":      {position("later, listed first", "2005"), position("earlier", "1990")},
		"first of two at once":     {position("first of two at once", "2005"), position("second", "2005")},
		"known, behind an unknown": {position("unknown", ""), position("known, behind an unknown", "1990")},
		"known, before an unknown": {position("known, before an unknown", "1990"), position("unknown", "no date")},
		"first of two unknown":     {position("first of two unknown", ""), position("second", "no date")},
		"last of three":            {position("a", "1990"), position("last of three", "2005-11-22"), position("c", "2001")},
		"held, where another ended": {
			{Title: "ended", Start: "2006", End: "2007"}, position("held, where another ended", "1990"), position("not yet taken up", "2011"),
		},
	} {
		p := valid()
		p.Positions = positions
		got, ok := p.PositionAt("2010-01-01")
		require.True(t, ok, want)
		require.Equal(t, want, got.Title)
	}
	p := valid()
	p.Positions = []participant.Position{{Title: "ended", End: "2007"}}
	got, ok := p.PositionAt("2010")
	require.False(t, ok)
	require.Zero(t, got)
}

func TestParticipantHasALabelInAnyCase(t *testing.T) {
	p := valid()
	require.True(t, p.Named())
	require.Equal(t, "Angela Merkel", p.Label())
	p = participant.Participant{ID: "observers", Naming: participant.NamingUnnamed, AttributionText: "European observers"}
	require.False(t, p.Named())
	require.Equal(t, "European observers", p.Label())
	p = participant.Participant{ID: "observers"}
	require.Equal(t, "observers", p.Label())
}
