package org.saphan.twin.names.thing;

record ThingHelper(String name) {}
