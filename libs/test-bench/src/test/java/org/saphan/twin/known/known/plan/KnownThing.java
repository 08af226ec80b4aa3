package org.saphan.twin.known.known.plan;

import org.saphan.twin.known.thing.Colour;

record KnownThing(Colour colour) {}
