package org.saphan.registry.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// What other features may ask about agencies.
@ApplicationScoped
public class AgencyQueries {

    private final Agencies agencies;

    AgencyQueries(Agencies agencies) {
        this.agencies = agencies;
    }

    /// @throws org.saphan.http.NotFound when there is no such agency
    public void require(String code) {
        agencies.require(code);
    }

    public boolean isEntered(String code) {
        return agencies.findByIdOptional(code).isPresent();
    }

    /// Its English name.
    public Optional<String> nameEn(String code) {
        return agencies.findByIdOptional(code).map(each -> each.details().nameEn());
    }
}
