package org.saphan.registry.clientregistration;

import java.util.List;
import java.util.UUID;

/// A client that is to be registered for an admitted agency.
public record NewClient(UUID admissionId, String name, String agency, List<String> scopes) {

    public NewClient {
        scopes = List.copyOf(scopes);
    }
}
