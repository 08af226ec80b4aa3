package org.saphan.twin.nullness.thing;

/// Stands in a package that is not null-marked.
record Unmarked(String name) {}
