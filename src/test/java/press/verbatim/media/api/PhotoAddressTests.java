package press.verbatim.media.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import press.verbatim.VerbatimTest;
import press.verbatim.media.MediaService;
import press.verbatim.media.PhotoId;
import press.verbatim.media.PhotoText;
import press.verbatim.media.Pictures;
import press.verbatim.security.TestStaff;

@VerbatimTest
class PhotoAddressTests {
    @Autowired
    MockMvc web;

    @Autowired
    MediaService media;

    @Test
    void sendsAPublicPhotoToBeKeptForEver() throws Exception {
        PhotoId id = photo();
        TestStaff.EDITOR.acts(() -> media.makePublic(id));
        String etag = web.perform(get("/media/" + id + "/480"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");

        web.perform(get("/media/" + id + "/480").header("If-None-Match", etag)).andExpect(status().isNotModified());
    }

    @Test
    void sendsThePartsAskedForAndRefusesThoseThereAreNot() throws Exception {
        PhotoId id = photo();
        TestStaff.EDITOR.acts(() -> media.makePublic(id));
        String address = "/media/" + id + "/480";
        MockHttpServletResponse whole = web.perform(get(address))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andReturn()
                .getResponse();
        byte[] bytes = whole.getContentAsByteArray();
        String etag = whole.getHeader("ETag");

        web.perform(get(address).header("Range", "bytes=2-5"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 2-5/" + bytes.length))
                .andExpect(content().bytes(Arrays.copyOfRange(bytes, 2, 6)));
        web.perform(get(address).header("Range", "bytes=-3"))
                .andExpect(status().isPartialContent())
                .andExpect(content().bytes(Arrays.copyOfRange(bytes, bytes.length - 3, bytes.length)));
        web.perform(get(address).header("Range", "bytes=0-1,4-5"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Type", startsWith("multipart/byteranges")));
        web.perform(get(address).header("Range", "bytes=" + bytes.length + "-"))
                .andExpect(status().isRequestedRangeNotSatisfiable())
                .andExpect(header().string("Content-Range", "bytes */" + bytes.length));
        web.perform(get(address).header("Range", "bytes=0-,0-,0-,0-"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
        web.perform(get(address).header("Range", "bytes=0-1").header("If-Range", etag))
                .andExpect(status().isPartialContent());
    }

    @Test
    void sendsAllWhereThePartsWouldBeOfAnotherFileOrOfNoneItKnows() throws Exception {
        PhotoId id = photo();
        TestStaff.EDITOR.acts(() -> media.makePublic(id));
        String address = "/media/" + id + "/480";

        web.perform(get(address).header("Range", "bytes=0-1").header("If-Range", "\"another\""))
                .andExpect(status().isOk());
        web.perform(get(address).header("Range", "lines=0-1")).andExpect(status().isOk());
        web.perform(head(address).header("Range", "bytes=0-1")).andExpect(status().isOk());
    }

    @Test
    void knowsNoPhotoThatIsNotPublic() throws Exception {
        PhotoId id = photo();

        web.perform(get("/media/" + id + "/480")).andExpect(status().isNotFound());
        web.perform(get("/media/" + id + "/..%2f480")).andExpect(status().is4xxClientError());
        web.perform(get("/media/x/480")).andExpect(status().isNotFound());
    }

    @Test
    void sendsStaffEveryPhotoAndOthersNone() throws Exception {
        String address = "/desk-api/media/" + photo() + "/480";

        web.perform(get(address).with(TestStaff.REPORTER.session())).andExpect(status().isOk());
        web.perform(get(address).with(TestStaff.SUBSCRIBER_ADMIN.session())).andExpect(status().isForbidden());
        web.perform(get(address)).andExpect(status().isUnauthorized());
    }

    @Test
    void takesAnUploadAndRefusesAWrongOneInWords() throws Exception {
        MockMultipartFile good = new MockMultipartFile("file", "a.png", "image/png", Pictures.png(300, 300));
        MockMultipartFile bad = new MockMultipartFile("file", "a.png", "image/png", new byte[] {1, 2, 3});

        web.perform(multipart("/desk-api/media").file(good).with(csrf()).with(TestStaff.REPORTER.session()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.photo.id").isString())
                .andExpect(jsonPath("$.described").value(false));
        web.perform(multipart("/desk-api/media").file(bad).with(csrf()).with(TestStaff.REPORTER.session()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.field").value("file"));
        web.perform(multipart("/desk-api/media").file(good).with(TestStaff.REPORTER.session()))
                .andExpect(status().isForbidden());
    }

    private PhotoId photo() {
        return TestStaff.EDITOR.does(() -> {
            PhotoId id = media.upload("a.jpg", new ByteArrayInputStream(Pictures.jpeg(600, 400)));
            media.describe(id, new PhotoText("alt", "légende", "crédit", false));
            return id;
        });
    }
}
