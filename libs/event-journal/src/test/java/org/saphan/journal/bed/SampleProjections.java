package org.saphan.journal.bed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import org.saphan.journal.Projection;
import org.saphan.journal.database.Database;

/// What the sample service learns: of its own villages and of another service's.
class SampleProjections {

    @Produces
    @ApplicationScoped
    @Named("own")
    Projection<VillageProjection.Shape> own(Database database) {
        return new VillageProjection(SampleService.OWN).in(database);
    }

    @Produces
    @ApplicationScoped
    @Named("foreign")
    Projection<VillageProjection.Shape> foreign(Database database) {
        return new VillageProjection(SampleService.FOREIGN, "known_other").in(database);
    }
}
