package org.saphan.cluster.cda;

import java.util.List;
import java.util.UUID;
import org.saphan.cluster.competence.Qualification;

/// What other features need of a CDA.
///
/// @param mostClusters how many clusters at once are not too many
public record CdaFacts(
        UUID id, String agency, String reference, int mostClusters, List<Qualification> qualifications) {}
