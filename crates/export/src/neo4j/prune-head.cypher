// Takes out of the database what these tables no longer hold. Run it after import.cypher, with the same tables in place.
// It deletes every Official, Unit, Region, Event, Statement and Document, and every relationship between them of the
// tables' types, that is not in the tables: do not run it where you keep nodes of your own under these labels.
