package org.haetae.answers.coverage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.haetae.law.text.TextStore;
import org.haetae.notation.BadInput;
import org.haetae.notation.Position;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a user keeps what belongs to him and not to the program: {@code HAETAE_HOME}, else the place his system has for
 * it. Sources: XDG Base Directory Specification; Apple's File System Programming Guide; Microsoft's known folders.
 */
public record DataFolder(Path path) {
    private static final String VARIABLE = "HAETAE_HOME";
    private static final String NAME = "haetae";

    /** As this process finds it; the system property {@code haetae.home} comes before everything. */
    public static DataFolder here() {
        Optional<String> set = Optional.ofNullable(System.getProperty("haetae.home"));
        return set.map(home -> new DataFolder(Path.of(home)))
                .orElseGet(() -> of(System::getenv, System.getProperty("os.name"), System.getProperty("user.home")));
    }

    /**
     * As an environment says.
     *
     * @param environment gives a variable's value or null
     * @param system the name of the operating system, as Java has it
     * @throws BadInput if {@code HAETAE_HOME} is no path
     */
    static DataFolder of(UnaryOperator<@Nullable String> environment, String system, String home) {
        String own = environment.apply(VARIABLE);
        if (own != null && !own.isBlank()) {
            try {
                return new DataFolder(Path.of(own));
            } catch (InvalidPathException e) {
                throw new BadInput(Position.ofFile(VARIABLE), own, "the path of a folder");
            }
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.apply("LOCALAPPDATA");
            return new DataFolder(
                    (local == null || local.isBlank() ? Path.of(home, "AppData", "Local") : Path.of(local))
                            .resolve(NAME));
        }
        if (name.startsWith("mac")) {
            return new DataFolder(Path.of(home, "Library", "Application Support", NAME));
        }
        String data = environment.apply("XDG_DATA_HOME");
        boolean isSet = data != null && data.startsWith("/");
        return new DataFolder((isSet ? Path.of(data) : Path.of(home, ".local", "share")).resolve(NAME));
    }

    /** Where imported text lies. */
    public TextStore texts() {
        return new TextStore(path.resolve("text"));
    }
}
