package org.saphan.plan.known.registry;

import java.time.LocalDate;
import java.util.UUID;

/// What the register publishes of a product's certificate, as far as it is needed here.
record PublishedCertification(
        UUID productId, UUID entrepreneurId, String standard, LocalDate validFrom, String status) {}
