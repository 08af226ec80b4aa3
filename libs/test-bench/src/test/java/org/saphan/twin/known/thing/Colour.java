package org.saphan.twin.known.thing;

public enum Colour {
    RED
}
