package org.saphan.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Lets a request through only with a token that names an agency, was not revoked and has the route's scope. A route that says
/// nothing is closed.
@Provider
@Priority(Priorities.AUTHORIZATION)
class ScopeFilter implements ContainerRequestFilter {

    private final CallingAgency agency;
    private final String service;

    @Context
    @Nullable ResourceInfo route;

    ScopeFilter(
            CallingAgency agency,
            @ConfigProperty(name = "saphan.journal.service", defaultValue = "http") String service) {
        this.agency = agency;
        this.service = service;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var method = route == null ? null : route.getResourceMethod();
        if (method == null || method.isAnnotationPresent(Open.class)) {
            return;
        }
        if (agency.known() == null) {
            throw new Unauthenticated();
        }
        agency.requireStanding();
        var needed = method.getAnnotation(RequiresScope.class);
        if (needed == null) {
            throw new ScopeRequired("none");
        }
        agency.require(needed.value().replace("{service}", service));
    }
}
