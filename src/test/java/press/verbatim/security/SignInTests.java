package press.verbatim.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.Ids;

@VerbatimTest
class SignInTests {
    private static final String PASSWORD = "un mot de passe long";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DemoStaff accounts;

    @Autowired
    private SystemUser system;

    @Autowired
    private OneTimeCodes codes;

    @Autowired
    private StaffRepository staff;

    @Autowired
    private Clock clock;

    private String email = "";

    @BeforeEach
    void addAccount() {
        email = Ids.next() + "@exemple.test";
        system.run("test", () -> accounts.account(email, "Inès Carlier", Set.of(Role.REPORTER), PASSWORD));
    }

    @Test
    void rightPasswordOpensASession() throws Exception {
        MockHttpSession session = new MockHttpSession();
        attempt(session, PASSWORD, "").andExpect(jsonPath("$.staff.name").value("Inès Carlier"));
        mvc.perform(get("/desk-api/session").session(session))
                .andExpect(jsonPath("$.staff.roles[0]").value("REPORTER"));
    }

    @Test
    void wrongPasswordAndUnknownAddressGetTheSameAnswer() throws Exception {
        String wrong = body(attempt(new MockHttpSession(), "autre chose", ""));
        email = "personne@exemple.test";
        assertThat(body(attempt(new MockHttpSession(), PASSWORD, ""))).isEqualTo(wrong);
    }

    @Test
    void sixthAttemptWaitsEvenWithTheRightPassword() throws Exception {
        for (int i = 0; i < 5; i++) {
            attempt(new MockHttpSession(), "autre chose", "").andExpect(status().isUnprocessableContent());
        }
        attempt(new MockHttpSession(), PASSWORD, "").andExpect(status().isUnprocessableContent());
    }

    @Test
    void secondFactorIsAskedFor() throws Exception {
        Staff account = staff.findByEmail(email).orElseThrow();
        String secret = codes.offer(email).secret();
        account.protectWith(secret);
        staff.save(account);
        attempt(new MockHttpSession(), PASSWORD, "").andExpect(status().isUnprocessableContent());
        attempt(new MockHttpSession(), PASSWORD, codes.code(secret, clock.instant()))
                .andExpect(status().isOk());
    }

    @Test
    void closedAccountIsSignedOutOnItsNextRequest() throws Exception {
        MockHttpSession session = new MockHttpSession();
        attempt(session, PASSWORD, "").andExpect(status().isOk());
        Staff account = staff.findByEmail(email).orElseThrow();
        account.disable(true);
        staff.save(account);
        mvc.perform(get("/desk-api/session").session(session))
                .andExpect(jsonPath("$.staff").doesNotExist());
    }

    @Test
    void dataAsksForASignIn() throws Exception {
        mvc.perform(get("/desk-api/anything")).andExpect(status().isUnauthorized());
    }

    @Test
    void deskSendsStrangersToItsSignIn() throws Exception {
        mvc.perform(get("/desk/articles").accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", is("/desk/login")));
    }

    private ResultActions attempt(MockHttpSession session, String password, String code) throws Exception {
        String json = "{\"email\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}".formatted(email, password, code);
        return mvc.perform(post("/desk-api/session")
                .session(session)
                .with(csrf())
                .contentType("application/json")
                .content(json));
    }

    private static String body(ResultActions actions) throws Exception {
        return actions.andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
