package org.saphan.registry.agency;

import jakarta.enterprise.context.ApplicationScoped;

/// What other features may ask about agencies.
@ApplicationScoped
public class AgencyQueries {

    private final Agencies agencies;

    AgencyQueries(Agencies agencies) {
        this.agencies = agencies;
    }

    public boolean isEntered(String code) {
        return agencies.findByIdOptional(code).isPresent();
    }
}
