package org.saphan.marketing.websitefetch;

/// Nothing was fetched. Stays inside: the fetcher's answer says it.
class NotFetched extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FetchFault fault;

    NotFetched(FetchFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    FetchFault fault() {
        return fault;
    }
}
