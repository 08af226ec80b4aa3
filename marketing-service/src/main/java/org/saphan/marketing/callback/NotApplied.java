package org.saphan.marketing.callback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a report changed nothing.
@Schema(
        name = "CallBackNotApplied",
        description = "Why a report changed nothing: a newer one was known, the onboarding said the same already, or it"
                + " is paused, and only a person lets it go on.")
enum NotApplied {
    LATE,
    ALREADY_SO,
    PAUSED
}
