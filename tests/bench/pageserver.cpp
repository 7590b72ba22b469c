// SPDX-FileCopyrightText: 2026 The Meterdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// pageserver [--delay MS] [--gzip]: the readings of one meter on loopback, as fast as can be.
//
// 350,000 readings, one each quarter of an hour from 2016-01-01T00:00:00Z on, 1000 a page. All
// records are written at the start, each in the same number of bytes, so that a page is a piece of
// memory. Meter 2001 is the only one, there are no entities. Understands the filters >, >= and <
// on the time and gives out a token to everybody. A thread for each connection, which waits --delay
// before each answer. Prints "ready http://…/" and, when its standard input has ended, "requests N
// sent BYTES decoded BYTES" of its answers.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <optional>
#include <string>
#include <thread>

#include <zlib.h>

namespace {

constexpr std::int64_t kFirst = 1451606400;
constexpr std::int64_t kStep = 900;
constexpr std::int64_t kCount = 350000;
constexpr std::int64_t kLimit = 1000;
// An access token that is valid until 2100; nobody looks at its signature.
constexpr char kToken[] = R"({"data":{"type":"access_tokens","id":"1","attributes":{"token":)"
                          R"("eyJhbGciOiJub25lIn0.eyJpYXQiOjE0NTE2MDY0MDAsImV4cCI6NDEwMjQ0NDgwMH0.)"
                          R"(c2lnbmF0dXJl"}}})";

constexpr char kMeters[] =
    R"({"data":[{"type":"meters","id":"2001","attributes":{"name":"Elektro","code":"E1",)"
    R"("energy":"electricity","unit":"kWh"}}]})";
constexpr char kNothing[] = R"({"data":[]})";

std::string records;
std::size_t recordSize = 0;
std::chrono::milliseconds delay{0};
bool packs = false;
std::atomic<long long> requests = 0;
std::atomic<long long> sent = 0;
std::atomic<long long> decoded = 0;

void makeRecords()
{
    for (std::int64_t i = 0; i < kCount; ++i) {
        const std::time_t time = kFirst + i * kStep;
        std::tm utc{};
        gmtime_r(&time, &utc);
        char text[32];
        std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
        char record[256];
        const int size = std::snprintf(
            record, sizeof record,
            R"({"type":"readings","id":"%lld","attributes":{"time":"%s","value":%.2f},)"
            R"("relationships":{"meter":{"data":{"type":"meters","id":"2001"}}}},)",
            5000000000LL + static_cast<long long>(i) * 7, text,
            2000000.0 + 0.25 * static_cast<double>(i * 3 + i % 17));
        records.append(record, std::size_t(size));
    }
    recordSize = records.size() / std::size_t(kCount);
    if (recordSize * std::size_t(kCount) != records.size())
        std::abort();
}

//! The time behind \a condition in \a query; nothing where there is none.
std::optional<std::int64_t> timeOf(const std::string &query, const char *condition)
{
    const std::size_t at = query.find(condition);
    std::tm utc{};
    if (at == std::string::npos
        || std::sscanf(query.c_str() + at + std::strlen(condition), "%d-%d-%dT%d%%3A%d%%3A%dZ",
                       &utc.tm_year, &utc.tm_mon, &utc.tm_mday, &utc.tm_hour, &utc.tm_min,
                       &utc.tm_sec)
            != 6)
        return std::nullopt;
    utc.tm_year -= 1900;
    --utc.tm_mon;
    return timegm(&utc);
}

//! Index of the first reading at or after \a time.
std::int64_t indexOf(std::int64_t time)
{
    return std::clamp<std::int64_t>((time - kFirst + kStep - 1) / kStep, 0, kCount);
}

std::string pageFor(const std::string &query)
{
    std::int64_t begin = 0;
    if (const auto from = timeOf(query, "time%3E%3D"))
        begin = indexOf(*from);
    else if (const auto behind = timeOf(query, "time%3E"))
        begin = indexOf(*behind + 1);
    std::int64_t end = kCount;
    if (const auto to = timeOf(query, "time%3C"))
        end = indexOf(*to);
    end = std::max(begin, std::min(end, begin + kLimit));
    std::string page = R"({"data":[)";
    page.append(records, std::size_t(begin) * recordSize, std::size_t(end - begin) * recordSize);
    if (end > begin)
        page.pop_back(); // the comma
    return page += "]}";
}

bool isReadings(const std::string &question)
{
    return question.find("/readings") != std::string::npos;
}

//! The answer to the first line of a request for something to read.
std::string bodyFor(const std::string &question)
{
    if (isReadings(question))
        return pageFor(question);
    return question.compare(0, 11, "GET /meters") == 0 ? kMeters : kNothing;
}

std::string gzipped(const std::string &text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, uLong(text.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

bool sendAll(int socket, const std::string &bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t now = send(socket, bytes.data() + done, bytes.size() - done, MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        done += std::size_t(now);
    }
    return true;
}

std::string answerTo(const std::string &head)
{
    const bool isPage = head.compare(0, 4, "GET ") == 0;
    std::string body = kToken;
    bool isPacked = false;
    if (isPage) {
        poll(nullptr, 0, int(delay.count())); // a server that takes its time
        body = bodyFor(head.substr(0, head.find('\r')));
        decoded += static_cast<long long>(body.size());
        isPacked = packs && head.find("gzip") != std::string::npos;
        if (isPacked)
            body = gzipped(body);
    }
    std::string answer = isPage ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 201 Created\r\n";
    answer += "Content-Type: application/vnd.api+json\r\nContent-Length: "
        + std::to_string(body.size()) + (isPacked ? "\r\nContent-Encoding: gzip" : "") + "\r\n\r\n";
    answer += body;
    if (isPage) {
        ++requests;
        sent += static_cast<long long>(answer.size());
    }
    return answer;
}

void serve(int socket)
{
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::string received;
    char buffer[8192];
    while (true) {
        // Requests have no bodies: whoever sends one says that it is empty.
        const std::size_t end = received.find("\r\n\r\n");
        if (end == std::string::npos) {
            const ssize_t now = recv(socket, buffer, sizeof buffer, 0);
            if (now <= 0)
                break;
            received.append(buffer, std::size_t(now));
            continue;
        }
        if (!sendAll(socket, answerTo(received.substr(0, end))))
            break;
        received.erase(0, end + 4);
    }
    close(socket);
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--gzip") == 0)
            packs = true;
        else if (std::strcmp(argv[i], "--delay") == 0 && i + 1 < argc)
            delay = std::chrono::milliseconds(std::atoi(argv[++i]));
    }
    makeRecords();
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), length) != 0
        || listen(listener, 64) != 0
        || getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
        return 1;
    std::printf("ready http://127.0.0.1:%d/\n", ntohs(address.sin_port));
    std::fflush(stdout);
    std::thread([listener] {
        while (true) {
            const int socket = accept(listener, nullptr, nullptr);
            if (socket >= 0)
                std::thread(serve, socket).detach();
        }
    }).detach();
    while (std::getchar() != EOF) { }
    std::printf("requests %lld sent %lld decoded %lld\n", requests.load(), sent.load(),
                decoded.load());
    std::fflush(stdout);
    std::_Exit(0);
}
