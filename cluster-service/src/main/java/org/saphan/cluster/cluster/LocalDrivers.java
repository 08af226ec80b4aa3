package org.saphan.cluster.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.known.registry.KnownAgencies;
import org.saphan.cluster.known.registry.KnownAgency;
import org.saphan.cluster.known.registry.RegisterKnownAsOf;
import org.saphan.journal.JournalSettings;

/// Which agencies may drive a new cluster of one province: those that sit there, and not OSMEP, which supports
/// (C5).
@ApplicationScoped
class LocalDrivers {

    private final KnownAgencies agencies;
    private final RegisterKnownAsOf knownAsOf;
    private final JournalSettings settings;

    LocalDrivers(KnownAgencies agencies, RegisterKnownAsOf knownAsOf, JournalSettings settings) {
        this.agencies = agencies;
        this.knownAsOf = knownAsOf;
        this.settings = settings;
    }

    /// On what the driver was found to be local; null where it need not be.
    ///
    /// @throws DriverNotLocal when it is not
    @Nullable DriverFacts require(NewCluster entry) {
        if (!entry.needsLocalDriver()) {
            return null;
        }
        return agencies.find(entry.driverAgency())
                .filter(each -> !each.code().equals(settings.operator()))
                .map(each -> facts(each, entry))
                .orElseThrow(() -> new DriverNotLocal(entry.driverAgency(), entry.provinces()));
    }

    private @Nullable DriverFacts facts(KnownAgency agency, NewCluster entry) {
        var province = agency.provinceCode();
        return province != null && entry.provinces().contains(province)
                ? new DriverFacts(province, agency.sequence(), knownAsOf.newest())
                : null;
    }
}
