package edtf

// A Season is a division of the year that is coarser than a month, by its code
// in the month's place: 21 to 41.
type Season uint8

// The seasons of EDTF. The first four are level 1 and say nothing of the
// hemisphere; the others are level 2.
const (
	Spring             Season = 21
	Summer             Season = 22
	Autumn             Season = 23
	Winter             Season = 24
	SpringNorth        Season = 25
	SummerNorth        Season = 26
	AutumnNorth        Season = 27
	WinterNorth        Season = 28
	SpringSouth        Season = 29
	SummerSouth        Season = 30
	AutumnSouth        Season = 31
	WinterSouth        Season = 32
	FirstQuarter       Season = 33
	SecondQuarter      Season = 34
	ThirdQuarter       Season = 35
	FourthQuarter      Season = 36
	FirstQuadrimester  Season = 37
	SecondQuadrimester Season = 38
	ThirdQuadrimester  Season = 39
	FirstSemester      Season = 40
	SecondSemester     Season = 41
)

// stretch gives the months a season can cover, counted from January of its
// year (0), the end excluded.
func (s Season) stretch() (from, to int) {
	switch s {
	case Spring, Autumn:
		return 2, 12
	case SpringNorth, AutumnSouth:
		return 2, 6
	case SummerNorth, WinterSouth:
		return 5, 9
	case AutumnNorth, SpringSouth:
		return 8, 12
	case Summer, Winter, WinterNorth, SummerSouth:
		return -1, 15
	}
	length := s.months()
	from = int(s-s.group()) * length
	return from, from + length
}

// group is the first season of those that divide the year together.
func (s Season) group() Season {
	for _, first := range [...]Season{FirstSemester, FirstQuadrimester, FirstQuarter, SpringSouth, SpringNorth} {
		if s >= first {
			return first
		}
	}
	return Spring
}

// months is how long a season lasts.
func (s Season) months() int {
	switch s.group() {
	case FirstSemester:
		return 6
	case FirstQuadrimester:
		return 4
	}
	return 3
}

// fixed reports whether everyone agrees on the days: quarters and the like.
func (s Season) fixed() bool { return s >= FirstQuarter }

func (s Season) span(low, high int64) span {
	from, to := s.stretch()
	return span{monthStart(low, from), monthStart(high, to)}
}

// String names the season in English: "spring", "winter (southern
// hemisphere)", "first quarter".
func (s Season) String() string {
	switch {
	case s < Spring || s > SecondSemester:
		return "no season"
	case s < FirstQuarter:
		name := [...]string{"spring", "summer", "autumn", "winter"}[(s-Spring)%4]
		return name + [...]string{"", " (northern hemisphere)", " (southern hemisphere)"}[(s-Spring)/4]
	}
	place := [...]string{"first", "second", "third", "fourth"}[s-s.group()]
	return place + map[Season]string{
		FirstQuarter: " quarter", FirstQuadrimester: " quadrimester", FirstSemester: " semester",
	}[s.group()]
}
