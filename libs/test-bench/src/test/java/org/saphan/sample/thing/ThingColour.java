package org.saphan.sample.thing;

/// The colour of a thing.
enum ThingColour {
    RED,
    GREEN
}
