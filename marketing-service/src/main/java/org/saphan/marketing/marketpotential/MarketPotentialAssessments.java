package org.saphan.marketing.marketpotential;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The assessments of market potential.
@ApplicationScoped
class MarketPotentialAssessments implements PanacheRepositoryBase<MarketPotentialAssessment, UUID> {}
