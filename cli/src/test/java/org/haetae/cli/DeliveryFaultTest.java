package org.haetae.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Where an answer cannot be delivered, that is said. */
class DeliveryFaultTest {
    private static Delivery after(String why) {
        Delivery delivery = new Delivery(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        });
        PrintStream out = new PrintStream(delivery, false, StandardCharsets.UTF_8);
        out.print("an answer");
        out.flush();
        return delivery;
    }

    @Test
    void aFullDiskIsAComplaint() {
        assertThat(after("No space left on device").complaint()).isEqualTo("No space left on device");
    }

    @Test
    void aReaderThatLeftIsNone() {
        assertThat(after("Broken pipe").complaint()).isNull();
    }
}
