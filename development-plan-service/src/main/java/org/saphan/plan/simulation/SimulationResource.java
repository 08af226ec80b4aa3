package org.saphan.plan.simulation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.saphan.http.Idempotent;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/simulations")
@RunOnVirtualThread
@Tag(name = "selection", description = "How entrepreneurs come into a programme.")
class SimulationResource {

    private final Simulations simulations;
    private final ProgrammeDuties duties;

    SimulationResource(Simulations simulations, ProgrammeDuties duties) {
        this.simulations = simulations;
        this.duties = duties;
    }

    @POST
    @Idempotent
    @ResponseStatus(200)
    @RequiresScope("plan.write")
    @Operation(
            operationId = "simulateSelection",
            summary = "Ask what a rule would select",
            description = "Holds everybody in the register against the programme's terms, or against others that the"
                    + " body names: who would be eligible, selected and in reserve in each province, and how many break"
                    + " which rule. Places that are taken stay taken. Nothing is stored. For the programme's agencies"
                    + " only.")
    public SimulationResult simulate(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @NotNull @Valid NewSimulation terms) {
        duties.requireMember(code);
        return simulations.result(code, terms);
    }
}
