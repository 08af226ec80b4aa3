package org.saphan.cluster.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.economicresult.EconomicResultDetails;
import org.saphan.cluster.socialfinding.SocialFindingDetails;

/// What is right now.
@Schema(
        description =
                "What is right now: either an economic result or a social finding, which names what it supersedes.")
record Correction(
        @Nullable EconomicResultDetails economicResult,
        @Nullable SocialFindingDetails socialFinding) {}
