package participant_test

import (
	"fmt"

	"github.com/newsevent/newsevent/edtf"
	"github.com/newsevent/newsevent/participant"
)

func ExampleParticipant_PositionAt() {
	p := participant.Participant{
		ID: "merkel", Kind: participant.Person, Name: "Angela Merkel",
		Positions: []participant.Position{
			{Title: "Federal Minister for the Environment", Start: "1994-11-17", End: "1998-10-26"},
			{Title: "Federal Chancellor", Start: "2005-11-22", End: "2021-12-08"},
		},
	}
	for _, day := range []string{"1996-05-01", "2000", "2015-09-04"} {
		held, ok := p.PositionAt(edtf.Date(day))
		fmt.Println(day, held.Title, ok)
	}
	// Output:
	// 1996-05-01 Federal Minister for the Environment true
	// 2000  false
	// 2015-09-04 Federal Chancellor true
}

func ExampleParticipant_Validate() {
	p := participant.Participant{
		ID: "observers", Kind: participant.Group, Naming: participant.NamingUnnamed,
		Attendance: participant.AttendanceExcluded,
	}
	fmt.Println(p.Validate())

	p.AttributionText = "European observers"
	fmt.Println(p.Validate())
	// Output:
	// error: "attributionText" is required of a participant that is not named [required]
	// <nil>
}

func ExampleRoles() {
	for _, role := range participant.Roles()[:3] {
		fmt.Println(role, "-", role.Description())
	}
	fmt.Println(participant.Role("acme:timekeeper").Valid())
	// Output:
	// principal - One of the main parties.
	// host - Receives the others.
	// guest - Is received by the host.
	// true
}
