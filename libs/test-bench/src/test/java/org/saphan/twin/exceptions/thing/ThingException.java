package org.saphan.twin.exceptions.thing;

class ThingException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
