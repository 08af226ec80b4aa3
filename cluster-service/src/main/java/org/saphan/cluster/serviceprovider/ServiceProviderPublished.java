package org.saphan.cluster.serviceprovider;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.cluster.competence.TrainingTheme;
import org.saphan.journal.EventState;

/// What other agencies may know of a service provider: no free text.
///
/// @param agency that it is, or that answers for it
record ServiceProviderPublished(
        UUID serviceProviderId,
        String agency,
        boolean isAgency,
        List<TrainingTheme> fields,
        LocalDate registeredOn,
        @Nullable LocalDate retiredOn,
        @JsonIgnore long version)
        implements EventState {

    @Override
    public String subject() {
        return serviceProviderId.toString();
    }

    @Override
    public long sequence() {
        return version;
    }
}
