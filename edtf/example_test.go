package edtf_test

import (
	"errors"
	"fmt"
	"time"

	"github.com/newsevent/newsevent/edtf"
)

func ExampleParse() {
	v, err := edtf.Parse("2025-08-15?")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(v, "is a", v.Kind(), "to the", v.Precision())
	fmt.Println("uncertain:", v.Uncertain(), "approximate:", v.Approximate())
	// Output:
	// 2025-08-15? is a date to the day
	// uncertain: true approximate: false
}

func ExampleParseError() {
	_, err := edtf.Parse("2025-02-30")
	fmt.Println(err)
	var parse *edtf.ParseError
	if errors.As(err, &parse) {
		fmt.Println("at byte", parse.Offset)
	}
	// Output:
	// 2025-02-30: February 2025 has 28 days
	// at byte 8
}

func ExampleParsePoint() {
	_, err := edtf.ParsePoint("2025-08-15/2025-08-16")
	fmt.Println(err)
	// Output:
	// 2025-08-15/2025-08-16: a single date is needed here, no interval
}

func ExampleValid() {
	fmt.Println(edtf.Valid("2023-02-2X"), edtf.Valid("2023-02-3X"))
	// Output: true false
}

func ExampleDate() {
	born := edtf.Date("1952-10~")
	v, err := born.Parse()
	fmt.Println(v, err)
	// Output: 1952-10~ <nil>
}

func ExampleValue_Earliest() {
	anchorage := time.FixedZone("AKDT", -8*60*60) // or time.LoadLocation("America/Anchorage")
	day, _ := edtf.Parse("2025-08-15")
	first, _ := day.Earliest(anchorage)
	last, _ := day.Latest(anchorage)
	fmt.Println(first.Format(time.RFC3339))
	fmt.Println(last.Format(time.RFC3339Nano))

	open, _ := edtf.Parse("1985/..")
	_, ok := open.Latest(time.UTC)
	fmt.Println("has an end:", ok)
	// Output:
	// 2025-08-15T00:00:00-08:00
	// 2025-08-15T23:59:59.999999999-08:00
	// has an end: false
}

func ExampleCompare() {
	for _, pair := range [][2]string{
		{"2025-08-15T11:30", "2025-08-15"},             // the day lasts until midnight
		{"2025-08-15T11:30", "2025-08-16"},             // a later day of the same place
		{"2025-08-15T11:30-08:00", "2025-08-15T21:00"}, // depends on the place
		{"2025-08-15T11:30-08:00", "2025-08-17"},       // later, wherever it is
		{"2025-08-15~", "2025-08-16"},                  // about the fifteenth
	} {
		a, _ := edtf.Parse(pair[0])
		b, _ := edtf.Parse(pair[1])
		fmt.Println(a, b, edtf.Compare(a, b))
	}
	// Output:
	// 2025-08-15T11:30 2025-08-15 overlapping
	// 2025-08-15T11:30 2025-08-16 before
	// 2025-08-15T11:30-08:00 2025-08-15T21:00 undecided
	// 2025-08-15T11:30-08:00 2025-08-17 before
	// 2025-08-15~ 2025-08-16 overlapping
}

func ExampleValue_Start() {
	v, _ := edtf.Parse("1984?/..")
	start, limit := v.Start()
	fmt.Println("starts:", start, limit)
	_, limit = v.End()
	fmt.Println("ends:", limit)
	// Output:
	// starts: 1984? given
	// ends: open
}

func ExampleValue_Members() {
	v, _ := edtf.Parse("[1667,1668-12,1670..1672]")
	fmt.Println("one of:", v.OneOf())
	for m := range v.Members() {
		fmt.Println(m.Kind(), m)
	}
	// Output:
	// one of: true
	// date 1667
	// date 1668-12
	// range 1670..1672
}

func ExampleValue_Qualification() {
	v, _ := edtf.Parse("2025-~08-15")
	fmt.Println("month approximate:", v.Qualification(edtf.PrecisionMonth) == edtf.Approximate)
	fmt.Println("day qualified:", v.Qualification(edtf.PrecisionDay) != edtf.Unqualified)
	// Output:
	// month approximate: true
	// day qualified: false
}

func ExampleSeason() {
	v, _ := edtf.Parse("2025-26")
	season, _ := v.Season()
	fmt.Println(season)
	// Output: summer (northern hemisphere)
}
