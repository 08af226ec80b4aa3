package org.saphan.twin.flat.thing.part;

/// Should stand in the feature itself.
record Lid(String colour) {}
