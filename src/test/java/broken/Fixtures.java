package broken;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** Classes that break one rule each, outside the packages that the application scans. */
public final class Fixtures {
    private Fixtures() {}

    @Entity
    public static class PublicEntity {
        @Id
        UUID id;
    }

    public interface PublicRepository extends Repository<PublicEntity, UUID> {}

    @Route("broken")
    public static class PublicView extends Div {}

    public static class RolelessService {}

    @Service
    public static class PublishedByNobody {}

    static class LongText {
        @Lob
        String text;
    }

    static class FieldWired {
        @Autowired
        Runnable friend;
    }

    static class Forgetful {
        static int counter;
    }
}
