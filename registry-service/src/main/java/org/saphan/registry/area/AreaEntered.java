package org.saphan.registry.area;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An area came into the table, or changed there. The table comes as a file, so the import (`imports/areas.sql`) writes
/// these to the journal in the database itself.
@Fact("registry.area.entered.v1")
record AreaEntered(AreaState state) implements Event {}
