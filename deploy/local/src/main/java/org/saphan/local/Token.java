package org.saphan.local;

import java.io.IOException;
import java.util.List;

/// `token AGENCY [--scope "…"]`: prints a token of the sandbox and nothing else.
final class Token {

    private final Console console;

    Token(Console console) {
        this.console = console;
    }

    int run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("-")) {
            throw new Obstacle("token needs the code of an agency, such as CDD.");
        }
        console.show(new SandboxApi(Sandbox.ADDRESS).token(arguments.getFirst(), scope(arguments)));
        return 0;
    }

    /// Scopes may be one quoted text or several words.
    private static String scope(List<String> arguments) {
        if (arguments.size() == 1) {
            return "";
        }
        if (!arguments.get(1).equals("--scope") || arguments.size() == 2) {
            throw new Obstacle("After the agency, token knows --scope and the scopes only.");
        }
        return String.join(" ", arguments.subList(2, arguments.size()));
    }
}
