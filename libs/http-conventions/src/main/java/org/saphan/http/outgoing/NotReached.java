package org.saphan.http.outgoing;

/// There was no answer. Stays inside: whoever calls says it in its own words.
public class NotReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final OutgoingFault fault;

    public NotReached(OutgoingFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    public OutgoingFault fault() {
        return fault;
    }
}
