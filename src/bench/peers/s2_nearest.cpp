// S2's nearest edge, then one exact inverse; and the rate of inverses alone. Usage: s2_nearest NAME border.txt places.txt
#include <GeographicLib/Geodesic.hpp>
#include <s2/mutable_s2shape_index.h>
#include <s2/s2closest_edge_query.h>
#include <s2/s2latlng.h>
#include <s2/s2lax_polyline_shape.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <vector>

struct Place { double lon, lat, metres; };

static double seconds(std::chrono::steady_clock::time_point since) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

template <class Work> static double median_seconds(Work work) {
  std::vector<double> runs;
  for (int run = 0; run < 9; run++) {
    auto start = std::chrono::steady_clock::now();
    work();
    runs.push_back(seconds(start));
  }
  std::sort(runs.begin(), runs.end());
  return runs[runs.size() / 2];
}

int main(int, char** arguments) {
  std::map<int, std::vector<S2Point>> rings;
  std::ifstream border(arguments[2]);
  int ring;
  double lon, lat, metres;
  while (border >> ring >> lon >> lat) rings[ring].push_back(S2LatLng::FromDegrees(lat, lon).ToPoint());
  std::vector<Place> places;
  std::ifstream file(arguments[3]);
  while (file >> ring >> lon >> lat >> metres) places.push_back({lon, lat, metres});

  auto start = std::chrono::steady_clock::now();
  MutableS2ShapeIndex index;
  for (auto& entry : rings) index.Add(std::make_unique<S2LaxPolylineShape>(entry.second));
  index.ForceBuild();
  printf("s2-build %s %.3f\n", arguments[1], 1e3 * seconds(start));

  const auto& earth = GeographicLib::Geodesic::WGS84();
  S2ClosestEdgeQuery query(&index);
  double error = 0;
  double median = median_seconds([&] {
    for (const Place& place : places) {
      S2Point point = S2LatLng::FromDegrees(place.lat, place.lon).ToPoint();
      S2ClosestEdgeQuery::PointTarget target(point);
      S2LatLng nearest(query.Project(point, query.FindClosestEdge(&target)));
      double distance;
      earth.Inverse(place.lat, place.lon, nearest.lat().degrees(), nearest.lng().degrees(), distance);
      error = std::max(error, std::fabs(distance - place.metres));
    }
  });
  printf("s2-and-inverse %s %.0f\n", arguments[1], places.size() / median);
  printf("s2-error %s %.6f\n", arguments[1], error);

  double sum = 0;
  median = median_seconds([&] {
    for (size_t i = 0; i < places.size(); i++) {
      const Place& other = places[places.size() - 1 - i];
      double distance;
      earth.Inverse(places[i].lat, places[i].lon, other.lat, other.lon, distance);
      sum += distance;
    }
  });
  if (sum > 0) printf("geographiclib-c++ inverse %.0f\n", places.size() / median);
}
