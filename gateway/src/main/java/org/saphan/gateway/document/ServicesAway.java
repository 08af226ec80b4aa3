package org.saphan.gateway.document;

/// No service answers, so there is nothing to show.
final class ServicesAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    ServicesAway(String kind) {
        super("no service shows its " + kind);
    }
}
