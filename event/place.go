package event

// Place is where an event happens (schema.org Place).
type Place struct {
	// Name names the place as a reader knows it.
	Name string `json:"name,omitzero" yaml:"name,omitempty" validate:"required,text"`
	// Venue is the building, square or base.
	Venue string `json:"venue,omitzero" yaml:"venue,omitempty" validate:"omitempty,text"`
	// Locality is the town.
	Locality string `json:"locality,omitzero" yaml:"locality,omitempty" validate:"omitempty,text"`
	// Region is the state or province.
	Region string `json:"region,omitzero" yaml:"region,omitempty" validate:"omitempty,text"`
	// Country is an ISO 3166-1 alpha-2 code.
	Country string `json:"country,omitzero" yaml:"country,omitempty" validate:"omitempty,country"`
	// Coordinates are the place on the globe.
	Coordinates *Coordinates `json:"coordinates,omitzero" yaml:"coordinates,omitempty" validate:"omitempty"`
	// Precision says what the coordinates stand for (ACLED geo_precision).
	Precision Precision `json:"precision,omitzero" yaml:"precision,omitempty" validate:"omitempty,vocab"`
	// Identifiers maps schemes such as geonames to the place's identifier there.
	Identifiers map[string]string `json:"identifiers,omitzero" yaml:"identifiers,omitempty" validate:"omitempty,schemes"`
}

// Coordinates are a point on the globe (WGS 84), exactly as written.
type Coordinates struct {
	// Latitude is in degrees north, -90 to 90.
	Latitude Number `json:"latitude,omitzero" yaml:"latitude,omitempty" validate:"required,number,latitude"`
	// Longitude is in degrees east, -180 to 180.
	Longitude Number `json:"longitude,omitzero" yaml:"longitude,omitempty" validate:"required,number,longitude"`
}
