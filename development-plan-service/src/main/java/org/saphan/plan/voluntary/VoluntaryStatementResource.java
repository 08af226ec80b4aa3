package org.saphan.plan.voluntary;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Answers;
import org.saphan.http.Cursor;
import org.saphan.http.Idempotent;
import org.saphan.http.IfMatch;
import org.saphan.http.Page;
import org.saphan.http.PageRequest;
import org.saphan.http.RequiresScope;
import org.saphan.plan.programme.ProgrammeDuties;

@Path("/programmes/{code}/voluntary-statements")
@RunOnVirtualThread
@Tag(name = "voluntary-statements", description = "Who joins a programme of their own will.")
class VoluntaryStatementResource {

    private final VoluntaryStatements statements;
    private final ProgrammeDuties duties;
    private final MakeVoluntaryStatement make;
    private final WithdrawVoluntaryStatement withdraw;

    VoluntaryStatementResource(
            VoluntaryStatements statements,
            ProgrammeDuties duties,
            MakeVoluntaryStatement make,
            WithdrawVoluntaryStatement withdraw) {
        this.statements = statements;
        this.duties = duties;
        this.make = make;
        this.withdraw = withdraw;
    }

    @POST
    @Idempotent
    @RequiresScope("plan.write")
    @Operation(
            operationId = "makeVoluntaryStatement",
            summary = "Record a voluntary statement",
            description = "An entrepreneur's word, with its date and evidence, that they join the programme of their"
                    + " own will. By any agency of the programme.")
    public RestResponse<VoluntaryStatementDetails> make(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @NotNull @Valid NewVoluntaryStatement content) {
        var made = make.run(code, content);
        return Answers.created(
                made.version(), made, "programmes", code, "voluntary-statements", made.voluntaryStatementId());
    }

    @GET
    @RequiresScope("plan.read")
    @Operation(
            operationId = "listVoluntaryStatements",
            summary = "List the voluntary statements",
            description = "Those that stand and those that were withdrawn, oldest first. For the agencies of the"
                    + " programme only.")
    public Page<VoluntaryStatementDetails> list(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @QueryParam("entrepreneur") @Nullable UUID entrepreneurId,
            @BeanParam @Valid PageRequest page) {
        duties.requireMember(code);
        var rows = statements.page(code, entrepreneurId, page.afterId(), page.limit());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.id()), VoluntaryStatement::details);
    }

    @GET
    @Path("/{id}")
    @RequiresScope("plan.read")
    @Operation(
            operationId = "readVoluntaryStatement",
            summary = "Read a voluntary statement",
            description = "One statement with its evidence. For the agencies of the programme only.")
    public RestResponse<VoluntaryStatementDetails> read(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        duties.requireMember(code);
        var statement = statements.require(code, id).details();
        return Answers.read(statement.version(), statement, ifNoneMatch);
    }

    @PUT
    @Path("/{id}/withdrawal")
    @RequiresScope("plan.write")
    @Operation(
            operationId = "withdrawVoluntaryStatement",
            summary = "Withdraw a voluntary statement",
            description = "The entrepreneur takes their word back: their enrolment in the programme is withdrawn and"
                    + " its place is free. By any agency of the programme.")
    public RestResponse<VoluntaryStatementDetails> withdraw(
            @Parameter(example = "OTOP_TO_SME") @PathParam("code") @Size(max = 40) String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StatementWithdrawal withdrawal) {
        var statement = withdraw.run(code, id, withdrawal, IfMatch.of(ifMatch));
        return Answers.ok(statement.version(), statement);
    }
}
