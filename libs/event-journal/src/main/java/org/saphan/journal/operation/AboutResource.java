package org.saphan.journal.operation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.saphan.http.Open;
import org.saphan.journal.JournalSettings;
import org.saphan.journal.learning.Lags;
import org.saphan.journal.learning.Projections;

@Path("/about")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "operation", description = "For those who operate this service.")
class AboutResource {

    private final JournalSettings settings;
    private final String version;
    private final Figures figures;
    private final Projections projections;
    private final Lags lags;

    AboutResource(
            JournalSettings settings,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "unknown") String version,
            Figures figures,
            Projections projections,
            Lags lags) {
        this.settings = settings;
        this.version = version;
        this.figures = figures;
        this.projections = projections;
        this.lags = lags;
    }

    @GET
    @Open
    @Operation(
            operationId = "readAbout",
            summary = "Show who this service is and how it keeps up",
            description =
                    "Its name, operator and version, whether it can do its work, how much of what happened here is "
                            + "not yet on Kafka, and how much of what happened elsewhere it has yet to learn. Figures are up to "
                            + "2 seconds old. Open to all.")
    public About readAbout() {
        return new About(
                settings.service(),
                settings.operator(),
                version,
                figures.isCurrent(),
                Unpublished.of(figures.backlog()),
                projections.all().stream()
                        .map(each -> new Behind(each.topic(), lags.of(each.topic())))
                        .toList(),
                figures.openDeadLetters());
    }
}
