package org.saphan.marketing.known.plan;

import jakarta.validation.constraints.NotNull;

/// An agency that signed a programme.
record PublishedParty(@NotNull String agency) {}
