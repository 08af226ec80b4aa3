package org.saphan.marketing.contribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an agency contributes.
@Schema(description = "What an agency contributes.")
enum ContributionKind {
    SPACE,
    MEDIA,
    FUNDING,
    TRAINING,
    LOGISTICS,
    TECHNOLOGY,
    MATCHMAKING,
    OTHER
}
