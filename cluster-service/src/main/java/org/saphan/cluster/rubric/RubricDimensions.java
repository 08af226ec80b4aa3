package org.saphan.cluster.rubric;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.saphan.http.NotFound;

/// The rubric, a row a dimension.
@ApplicationScoped
class RubricDimensions implements PanacheRepositoryBase<RubricDimension, SocialDimension> {

    RubricDimension require(SocialDimension dimension) {
        return findByIdOptional(dimension).orElseThrow(() -> new NotFound("dimension", dimension));
    }

    List<RubricDetails> inOrder() {
        return listAll().stream()
                .map(RubricDimension::details)
                .sorted((one, other) -> one.dimension().compareTo(other.dimension()))
                .toList();
    }
}
