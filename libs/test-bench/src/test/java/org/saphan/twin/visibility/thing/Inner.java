package org.saphan.twin.visibility.thing;

public record Inner(String name) {}
